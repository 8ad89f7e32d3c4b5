/**
 * The one-tag embed: `<script type="module" src="…/loader.js">`. Finds the kit's tags, now and
 * later, and fetches an element's code when its tag comes near the part of the page in view.
 */
const prefix = 'dicm-';

const nearView = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      nearView.unobserve(target);
      const file = `./${target.localName.slice(prefix.length)}.js`;
      import(/* @vite-ignore */ new URL(file, import.meta.url).href).catch(console.error);
    }
  },
  { rootMargin: '256px' },
);

const watchTags = () => {
  for (const element of document.querySelectorAll(':not(:defined)')) {
    if (element.localName.startsWith(prefix)) nearView.observe(element);
  }
};

new MutationObserver(watchTags).observe(document, { childList: true, subtree: true });
watchTags();

export {};
