/// How overview.html looks. It stands in the page itself and is allowed there by its hash.
enum OverviewStyle {
  /// What the Content-Security-Policy admits: SHA-256 of `text` in Base64. A test computes it anew.
  static let hash: StaticString = "sha256-jcbI9LEtUst4wjKXhnkszY0YvIglZorkXqwU/d1gR+E="

  /// `n` is a column of figures.
  static let text: StaticString = """
    :root{--paper:#fcfbf8;--ink:#20252b;--quiet:#59616b;--line:#d9d5cb;--soft:#f1eee6;--link:#1d4f8f;--u:#2f6b4f}
    @media (prefers-color-scheme:dark){:root{--paper:#16191d;--ink:#e4e6e8;--quiet:#a3abb5;--line:#363b42;\
    --soft:#20242a;--link:#93bdf2;--u:#86c7a1}}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:1.5rem 2rem 3rem;max-width:100rem;background:var(--paper);color:var(--ink);\
    font:1rem/1.7 "Hiragino Sans","Hiragino Kaku Gothic ProN","Yu Gothic Medium","Yu Gothic","Meiryo",\
    "Noto Sans CJK JP","Noto Sans JP",system-ui,sans-serif;overflow-wrap:anywhere;line-break:strict}
    :lang(en){line-height:1.55}
    h1{font-size:1.35rem;line-height:1.4;margin:0 0 .25rem}
    h2{font-size:1.15rem;line-height:1.5;margin:1.75rem 0 .25rem;border-bottom:1px solid var(--line)}
    p{margin:.25rem 0}
    .quiet{color:var(--quiet);font-size:.875rem}
    .plot{display:block;width:100%;max-width:64rem;height:auto}
    .plot text{font-size:15px;fill:var(--ink);text-anchor:middle}
    .part{fill:var(--u)}
    .axis{stroke:var(--quiet);stroke-width:1}
    .sheet{overflow-x:auto}
    .sheet:focus-visible,button:focus-visible,summary:focus-visible{outline:3px solid var(--link);\
    outline-offset:2px}
    table{border-collapse:collapse;font-size:.875rem;line-height:1.5}
    .pairs{width:100%;min-width:90rem}
    th,td{text-align:left;vertical-align:top;padding:.25rem .6rem;border-bottom:1px solid var(--line);\
    font-weight:400}
    thead th{background:var(--soft);vertical-align:bottom;font-weight:600;min-width:5em}
    tbody th{font-weight:600}
    .n{text-align:right;font-variant-numeric:tabular-nums}
    td.n{white-space:nowrap}
    th button{font:inherit;color:inherit;background:none;border:0;padding:0;text-align:inherit;cursor:pointer;\
    text-decoration:underline;text-decoration-style:dotted;text-underline-offset:.2em}
    [aria-sort] button{text-decoration-style:solid}
    footer{margin-top:2rem;color:var(--quiet);font-size:.875rem}
    @media (max-width:46rem){
    body{padding:1rem 1rem 2rem}
    }
    @media print{
    @page{size:A4 landscape;margin:12mm}
    :root{--paper:#fff;--ink:#000;--quiet:#444;--line:#bbb;--soft:#f4f4f4;--link:#000;--u:#2f6b4f}
    html{font-size:7.5pt}
    body{max-width:none;padding:0;-webkit-print-color-adjust:exact}
    .sheet{overflow:visible}
    .pairs{min-width:0}
    th,td{padding:.2rem .3rem}
    thead th{min-width:0}
    th button{text-decoration:none}
    thead{display:table-header-group}
    tr,.plot{break-inside:avoid}
    }

    """
}
