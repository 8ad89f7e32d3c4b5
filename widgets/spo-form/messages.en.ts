import { plural } from '../internal/messages.ts';

export const en = {
  title: 'Social Purchase Order',
  forQuestion: (reference: string) => `For question ${reference}`,
  closes: (day: string, time: string) => `Closes ${day}, ${time}`,
  closed: (day: string, time: string) => `Closed ${day}, ${time}`,
  stepsName: 'Steps',
  steps: {
    activity: 'Activity',
    offer: 'Offer',
    how: 'How',
    where: 'Where',
    check: 'Check and ask',
  },
  done: 'done',
  continue: 'Continue',
  change: 'Change',
  cancel: 'Cancel',
  total: 'Offer total',
  loading: 'Loading',

  saved: (time: string) => `Saved on this device at ${time}`,
  savedOn: (day: string, time: string) => `Saved on this device on ${day} at ${time}`,
  untouched: 'Changes are saved on this device as you type',
  cannotKeep:
    'This browser does not let a page keep a draft on this device. Leave this page open until you have asked the provider, or copy your words elsewhere.',
  conflict: (time: string) =>
    `This draft was changed in another tab at ${time}. Nothing here was saved over it.`,
  useTheirs: 'Use the other tab’s draft',
  keepOurs: 'Keep the draft in this tab',

  problemTitle: 'There is a problem',
  error: 'Error:',
  tooLong: (label: string, most: string) => `Shorten “${label}” to ${most} characters or fewer`,
  problems: {
    activity: { missing: 'Choose an activity' },
    moneyAmount: {
      missing: 'Enter an amount of money, a number of hours, or both',
      'not-money': 'Enter the money in pounds, such as 12,000 or 12,000.50',
    },
    moneyFor: { missing: 'Say what the money is for' },
    hoursAmount: { 'not-hours': 'Enter whole hours, such as 80' },
    hoursFor: { missing: 'Say what the volunteers will do' },
    hoursRate: {
      missing: 'Enter what one hour is worth, such as 18.40',
      'not-money': 'Enter the rate in pounds and pence, such as 18.40',
    },
    hoursRateSource: { missing: 'Say where the rate comes from' },
    method: { missing: 'Say how the support will be given' },
    deliveryOwner: { missing: 'Enter the job title of the person who answers for delivery' },
    evidence: { missing: 'Say what will show that it was done' },
    starts: {
      missing: 'Enter the day that delivery starts',
      'not-a-day': 'Enter a real start date, such as 1 4 2027',
    },
    ends: {
      missing: 'Enter the day that delivery ends',
      'not-a-day': 'Enter a real end date, such as 31 3 2029',
      'before-start': 'Enter an end date that is on or after the start date',
      'too-far': 'Enter an end date within 20 years of the start date',
    },
    areas: { missing: 'Choose at least one area' },
  },

  fields: {
    moneyAmount: { label: 'Amount', hint: 'In pounds. Leave empty if you offer no money.' },
    moneyFor: { label: 'What the money is for', hint: 'For example, coaching fees and kit' },
    hoursAmount: {
      label: 'Hours',
      hint: 'Whole hours over the contract. Leave empty if you offer none.',
    },
    hoursFor: { label: 'What the volunteers will do', hint: 'For example, bookkeeping' },
    hoursRate: { label: 'Value of one hour', hint: 'In pounds, as the buyer asks you to value it' },
    hoursRateSource: {
      label: 'Where the rate comes from',
      hint: 'For example, the buyer’s tender documents, table 3',
    },
    method: {
      label: 'What you will do',
      hint: 'Who does what, how often, and how it reaches the activity',
    },
    deliveryOwner: {
      label: 'Who answers for delivery',
      hint: 'A job title, not a name. For example, Regional Operations Manager',
    },
    evidence: {
      label: 'What will show that it was done',
      hint: 'For example, signed timesheets and payment records',
    },
    starts: { label: 'Delivery starts', hint: 'For example, 1 4 2027' },
    ends: { label: 'Delivery ends', hint: 'For example, 31 3 2029' },
    place: { label: 'Place (optional)', hint: 'A building or neighbourhood, if there is one' },
  },
  day: 'Day',
  month: 'Month',
  year: 'Year',

  activity: {
    title: 'Choose the activity to support',
    search: 'Search by name, place or theme',
    find: 'Search',
    found: (count: number, shown: string) =>
      plural('en', count, { one: `${shown} activity`, other: `${shown} activities` }),
    foundMore: (shown: string) => `First ${shown} activities`,
    none: 'No activity matches. Try fewer or other words.',
    more: 'Show more',
    list: 'Activities',
    recognised: (by: string, month: string) => `Recognised by ${by}, ${month}`,
    andMore: (area: string, more: number) => `${area} and ${more} more`,
    notRecognised: 'Not yet recognised here',
    incomplete: 'Recognised, but its record is not complete yet',
  },
  offer: {
    title: 'What you offer',
    money: 'Money',
    hours: 'Volunteering',
    value: (hours: string, rate: string, value: string) => `${hours} at ${rate} = ${value}`,
  },
  how: { title: 'How you will give it' },
  where: {
    title: 'Where you will give it',
    areas: 'Areas',
    areasHint: (activity: string) => `Where ${activity} works`,
    noActivity: 'Choose an activity first.',
  },
  check: {
    title: 'Check your answers',
    name: 'Name',
    provider: 'Provider',
    recognised: 'Recognised',
    lowers: 'How it lowers demand',
    money: 'Money',
    hours: 'Volunteering',
    total: 'Offer total',
    method: 'What you will do',
    deliveryOwner: 'Answers for delivery',
    evidence: 'Evidence',
    dates: 'Delivery',
    span: (from: string, to: string) => `${from} to ${to}`,
    milestones: 'Milestones',
    milestoneCount: (count: number, shown: string) =>
      plural('en', count, {
        one: `${shown} milestone, due at the end`,
        other: `${shown} milestones, one a quarter for each part of the offer`,
      }),
    areas: 'Areas',
    place: 'Place',
    missing: 'Not answered yet',
    next: (provider: string) =>
      `${provider} is sent this promise and answers yes or no. Nothing is sealed or submitted yet.`,
    withdraws: (provider: string) =>
      `Sending a change withdraws what ${provider} has agreed. It is asked again.`,
    ask: (provider: string) => `Ask ${provider}`,
    asking: 'Sending…',
  },

  asked: {
    title: (provider: string) => `Waiting for ${provider}`,
    body: (provider: string) =>
      `${provider} has been sent a link to answer. This page shows the answer when it comes. You can close it and come back.`,
    change: 'Change the promise',
  },
  agreed: {
    title: (provider: string) => `${provider} agreed`,
    body: (day: string) =>
      `Agreed on ${day}, to exactly what is shown below. Sealing fixes and signs it. There is no way back.`,
    seal: 'Seal this order',
    sealing: 'Sealing…',
    change: 'Change the promise and ask again',
  },
  declined: {
    title: (provider: string) => `${provider} said no`,
    reason: 'Reason given',
    noReason: 'No reason was given.',
    body: 'Nothing is lost. Change the promise and ask again, or choose another activity.',
    change: 'Change the promise',
  },
  sealed: {
    title: 'Sealed',
    body: (day: string) =>
      `Sealed on ${day}. Attach the document to your bid. The kit does not submit anything for you.`,
    reference: 'Reference',
    code: 'Verify code',
    download: 'Download the document (PDF)',
    downloading: 'Fetching the document…',
  },
  countered: {
    title: (provider: string) => `${provider} would take less`,
    body: 'Nothing is lost. Change the promise to what suits both of you and ask again.',
    change: 'Change the promise',
  },
  later: {
    assessing: { title: 'Being assessed', body: 'The buyer is assessing the bids.' },
    'not-awarded': {
      title: 'Not awarded',
      body: 'The contract went to another bid. The provider is free for other offers.',
    },
    awarded: { title: 'Awarded', body: 'The standstill has to end before anything is signed.' },
    signing: { title: 'Signing', body: 'You, the provider and the buyer each sign.' },
    completed: { title: 'Complete', body: 'All that was promised was given.' },
    shortfall: { title: 'Ended short', body: 'Less was given than was promised.' },
    terminated: { title: 'Terminated', body: 'The contract ended early.' },
    closed: { title: 'Closed', body: 'Nothing more is expected of anybody.' },
    withdrawn: { title: 'Withdrawn', body: 'You took this order back.' },
    expired: { title: 'Lapsed', body: 'It was not sealed in time.' },
  },
  delivering: {
    title: 'Delivery',
    body: (contract: string) => `Part of contract ${contract}.`,
    due: (day: string) => `Due ${day}`,
    claimed: 'Claimed',
    confirmed: 'Confirmed',
    claim: 'Claim',
    claimFor: (title: string, line: string) => `${title}, ${line}`,
    amountMoney: 'How much was given',
    amountMoneyHint: 'In pounds, such as 1,500',
    amountHours: 'How many hours were given',
    amountHoursHint: 'Whole hours, such as 15',
    note: 'Note for the provider (optional)',
    notANumber: 'Enter how much was given, as a number above 0',
    noteTooLong: 'Shorten the note to 500 characters or fewer',
    send: 'Send claim',
    sending: 'Sending…',
    sent: (amount: string) => `Claimed ${amount}. The provider is asked to confirm it.`,
    noProgress: 'Progress cannot be reached just now. Trying again.',
  },

  failure: {
    kept: 'Your draft is kept on this device. Nothing is lost.',
    notKept: 'Nothing was changed. Keep this page open.',
    unreachable: (service: string) => `The service at ${service} did not answer.`,
    unreadable: 'The service gave an answer that cannot be read here.',
    signedOut: 'Your sign-in has ended. Sign in again, then try again.',
    changedElsewhere:
      'This order was changed elsewhere, so nothing was sent. The latest is shown now. Check it, then send again.',
    unexpected: 'Something went wrong on this page.',
    again: 'Try again',
  },
};

export type Words = typeof en;
