export const styles = `
  section {
    border: 1px solid var(--_line);
    padding: 16px;
    max-width: 640px;
    container-type: inline-size;
  }
  .reference {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .title {
    font-weight: bold;
  }
  .line {
    border-top: 1px solid var(--_line);
    margin-top: 12px;
    padding-top: 12px;
  }
  .promise {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 16px;
    margin-bottom: 4px;
  }
  .measure {
    margin-top: 8px;
  }
  dt {
    color: var(--_quiet);
  }
  .sum {
    font-variant-numeric: tabular-nums;
  }
  svg {
    display: block;
    width: 100%;
    height: 12px;
    margin-bottom: 2px;
    overflow: visible;
    color: var(--_accent);
  }
  .track {
    fill: none;
    stroke: currentColor;
    stroke-opacity: 0.45;
  }
  .foot {
    margin-top: 16px;
    font-size: 0.875em;
  }

  @container (min-width: 520px) {
    .measure {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
      column-gap: 12px;
      margin-top: 4px;
    }
    .measure dd {
      display: flex;
      align-items: center;
      gap: 12px;
    }
    .sum {
      flex: none;
      min-width: 11em;
      text-align: end;
    }
    svg {
      flex: 1;
      width: 0;
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    svg {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    section {
      break-inside: avoid;
    }
  }
`;
