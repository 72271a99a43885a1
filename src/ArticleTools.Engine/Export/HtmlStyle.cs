namespace ArticleTools.Engine.Export;

/// <summary>The style sheet of a page.</summary>
internal static class HtmlStyle
{
    public const string Sheet =
        """
        :root {
          color-scheme: light dark;
          --page: #f4f5f7; --surface: #fff; --line: #e1e4e8; --text: #1d2330; --muted: #5c6575;
          --accent: #1f5fbf; --bar: #cfe0f8; --chip: #eef1f5; --warn: #8a5a00; --warn-surface: #fff6e0; --warn-line: #f0d9a0;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --page: #12151b; --surface: #1b2029; --line: #2d3440; --text: #e6e9ef; --muted: #9aa4b5;
            --accent: #86b4ff; --bar: #2a4470; --chip: #272e3a; --warn: #f0c46a; --warn-surface: #2e2715; --warn-line: #54451c;
          }
        }
        * { box-sizing: border-box; }
        html { scroll-behavior: smooth; }
        body {
          margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 68rem; background: var(--page); color: var(--text);
          font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
        }
        h1, h2 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
        h1 { margin: 0; font-size: 2rem; letter-spacing: -.02em; }
        a { color: var(--accent); text-decoration: none; }
        a:hover { text-decoration: underline; }
        a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
        ul, ol, dl, dd { margin: 0; padding: 0; }
        ul { list-style: none; }
        .period { margin: .25rem 0 0; color: var(--muted); }
        .tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: .75rem; margin: 1.5rem 0 .75rem; }
        .tile, .panel, .contents, .card { background: var(--surface); border: 1px solid var(--line); border-radius: .6rem; }
        .tile { padding: .8rem 1rem; }
        .tile dt { color: var(--muted); font-size: .85rem; }
        .tile dd { font-size: 1.5rem; font-weight: 650; letter-spacing: -.01em; font-variant-numeric: tabular-nums; }
        .tile small { font-size: .8rem; font-weight: 400; letter-spacing: 0; color: var(--muted); white-space: nowrap; }
        .panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: .75rem; align-items: start; }
        .panel, .contents { padding: 1rem 1.1rem; }
        .panel h2, .contents h2 { margin: 0 0 .6rem; font-size: 1rem; }
        .bars li { position: relative; display: flex; justify-content: space-between; gap: 1rem; padding: .12rem .5rem; margin-bottom: .25rem; font-size: .9rem; }
        .bars .name, .bars .count { position: relative; z-index: 1; overflow-wrap: anywhere; }
        .bars .count { flex: none; font-variant-numeric: tabular-nums; color: var(--muted); }
        .bars .bar { position: absolute; inset-block: 0; inset-inline-start: 0; background: var(--bar); border-radius: .3rem; }
        .problems-panel .bar { background: var(--warn-line); opacity: .55; }
        .contents { margin-top: .75rem; }
        .contents ol { columns: 22rem 2; column-gap: 2.5rem; padding-inline-start: 1.6rem; font-size: .95rem; }
        .contents li { break-inside: avoid; margin-bottom: .3rem; overflow-wrap: anywhere; }
        .contents li::marker { color: var(--muted); font-variant-numeric: tabular-nums; }
        .day { color: var(--muted); font-size: .85rem; white-space: nowrap; }
        main { margin-top: 1.5rem; }
        .card { padding: 1.4rem 1.6rem 1.1rem; margin-bottom: 1rem; scroll-margin-top: 1rem; }
        .card h2 { margin: 0; font-size: 1.3rem; letter-spacing: -.01em; }
        .byline { margin: .35rem 0 0; color: var(--muted); font-size: .92rem; overflow-wrap: anywhere; }
        .byline span:not(:last-child)::after { content: "·"; margin-inline: .3rem .05rem; }
        .byline .author { color: var(--text); font-weight: 550; }
        .summary { margin: .9rem 0 0; max-width: 46rem; font-family: Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif; font-size: 1.06rem; line-height: 1.6; overflow-wrap: anywhere; }
        .summary[dir="rtl"] { margin-left: auto; }
        .numbers { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin-top: .9rem; font-size: .9rem; font-variant-numeric: tabular-nums; }
        .tags { display: flex; flex-wrap: wrap; gap: .35rem; margin-top: .7rem; }
        .tags li { padding: .05rem .55rem; border-radius: 1rem; background: var(--chip); font-size: .82rem; overflow-wrap: anywhere; }
        .linked { margin: .7rem 0 0; font-size: .9rem; overflow-wrap: anywhere; }
        .label { color: var(--muted); }
        .problems { margin-top: .8rem; padding: .5rem .8rem; border: 1px solid var(--warn-line); border-radius: .4rem; background: var(--warn-surface); color: var(--warn); font-size: .88rem; overflow-wrap: anywhere; }
        .card footer { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin-top: 1rem; padding-top: .65rem; border-top: 1px solid var(--line); color: var(--muted); font: .76rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
        .card footer span { min-width: 0; }
        abbr { text-decoration: none; }
        @media (max-width: 40rem) {
          body { padding: 1.25rem .85rem 2.5rem; }
          h1 { font-size: 1.55rem; }
          .tiles { grid-template-columns: 1fr 1fr; gap: .5rem; }
          .tile { padding: .6rem .8rem; }
          .tile dd { font-size: 1.2rem; }
          .tile small { display: block; }
          .panels { grid-template-columns: 1fr; }
          .card { padding: 1rem 1.05rem .9rem; }
          .card h2 { font-size: 1.15rem; }
        }
        @media print {
          :root {
            color-scheme: light;
            --page: #fff; --surface: #fff; --line: #c8ccd2; --text: #000; --muted: #444;
            --accent: #000; --bar: #e4e7ec; --chip: #f0f1f3; --warn: #5c3b00; --warn-surface: #fff; --warn-line: #d8c48c;
          }
          @page { margin: 16mm 14mm; }
          html { font-size: 9pt; }
          body { max-width: none; padding: 0; }
          h1 { font-size: 18pt; }
          .tiles { grid-template-columns: repeat(4, 1fr); gap: 2mm; margin: 4mm 0 2mm; }
          .tile { padding: 1.5mm 2.5mm; }
          .tile dd { font-size: 13pt; }
          .panels { grid-template-columns: repeat(3, 1fr); gap: 2mm; }
          .bars .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .panel, .card { break-inside: avoid; }
          .card { padding: 3mm 0 2mm; margin: 0; border: 0; border-top: 1px solid var(--line); border-radius: 0; }
          .card h2, .contents h2 { break-after: avoid; font-size: 12pt; }
          .card footer { border: 0; margin-top: 1mm; padding-top: 0; font-size: 7pt; }
          .summary { max-width: none; font-size: 10.5pt; }
        }

        """;
}
