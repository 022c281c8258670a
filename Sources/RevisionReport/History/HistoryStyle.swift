/// How history.html looks. It stands in the page itself and is allowed there by its hash.
enum HistoryStyle {
  /// What the Content-Security-Policy admits: SHA-256 of `text` in Base64. A test computes it anew.
  static let hash: StaticString = "sha256-w8taDFdK1EuMK4xz60rndtZu/Lj+zhh/OjTTtPX+6YI="

  /// `a0` to `a7` is what came in with an edition, `n` a column of figures, `k` where a run of sentences comes from.
  static let text: StaticString = """
    :root{--paper:#fcfbf8;--ink:#20252b;--quiet:#59616b;--line:#d9d5cb;--soft:#f1eee6;--link:#1d4f8f;--edge:#59616b;\
    --a0:#bcdcc8;--a1:#f5dca6;--a2:#bcd6f5;--a3:#e2cbf3;--a4:#f6c9bf;--a5:#c3e4e4;--a6:#dfe2b0;--a7:#d5d5d5}
    @media (prefers-color-scheme:dark){:root{--paper:#16191d;--ink:#e4e6e8;--quiet:#a3abb5;--line:#363b42;\
    --soft:#20242a;--link:#93bdf2;--edge:#a3abb5;--a0:#27523a;--a1:#594313;--a2:#1c4473;--a3:#4a3068;--a4:#66302a;\
    --a5:#1d4f50;--a6:#484d18;--a7:#454545}}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:1.5rem 2rem 3rem;max-width:72rem;background:var(--paper);color:var(--ink);\
    font:1rem/1.75 "Hiragino Sans","Hiragino Kaku Gothic ProN","Yu Gothic Medium","Yu Gothic","Meiryo",\
    "Noto Sans CJK JP","Noto Sans JP",system-ui,sans-serif;overflow-wrap:anywhere;line-break:strict}
    :lang(en){line-height:1.6}
    h1{font-size:1.35rem;line-height:1.4;margin:0 0 .25rem}
    h2{font-size:1.15rem;line-height:1.5;margin:2rem 0 .25rem;border-bottom:1px solid var(--line)}
    h3{font-size:1rem;line-height:1.5;margin:1.25rem 0 .25rem}
    p{margin:.25rem 0}
    a{color:var(--link)}
    a:focus-visible,.sheet:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .quiet{color:var(--quiet);font-size:.875rem;font-weight:400}
    .answer{list-style:none;margin:.5rem 0;padding:.75rem 1rem;background:var(--soft);border-radius:8px}
    .swatch{width:1rem;height:1rem;vertical-align:-.1em}
    .swatch rect,.bar rect,.picture rect{stroke:var(--edge);stroke-width:1}
    .share{font-variant-numeric:tabular-nums}
    .picture{display:block;width:100%;max-width:56rem;height:auto;margin:.5rem 0}
    .picture text{font-size:17px;text-anchor:middle;fill:var(--ink)}
    .flow{opacity:.6}
    .a0{fill:var(--a0);border-color:var(--a0)}
    .a1{fill:var(--a1);border-color:var(--a1)}
    .a2{fill:var(--a2);border-color:var(--a2)}
    .a3{fill:var(--a3);border-color:var(--a3)}
    .a4{fill:var(--a4);border-color:var(--a4)}
    .a5{fill:var(--a5);border-color:var(--a5)}
    .a6{fill:var(--a6);border-color:var(--a6)}
    .a7{fill:var(--a7);border-color:var(--a7)}
    .sheet{overflow-x:auto}
    table{border-collapse:collapse;font-size:.9375rem;line-height:1.5;width:100%}
    th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid var(--line);\
    font-weight:400}
    thead th{background:var(--soft);vertical-align:bottom;font-weight:600;white-space:nowrap}
    tbody th{min-width:14rem}
    .head th,.head td{font-weight:600}
    .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .bar{display:block;width:100%;min-width:8rem;height:1rem;margin:.25rem 0}
    .l2{padding-left:1.6rem}
    .l3{padding-left:2.6rem}
    .l4{padding-left:3.6rem}
    .l5{padding-left:4.6rem}
    .l6{padding-left:5.6rem}
    .row{border-left-width:.6rem;border-left-style:solid;padding:.15rem 0 .15rem .75rem;margin:.4rem 0}
    .k{font-weight:600;font-size:.875rem}
    .s{content-visibility:auto;contain-intrinsic-size:auto 8rem}
    footer{margin-top:2.5rem;color:var(--quiet);font-size:.875rem}
    @media (max-width:46rem){
    body{padding:1rem 1rem 2rem}
    .picture text{font-size:22px}
    tbody th{min-width:8rem}
    }
    @media print{
    @page{size:A4;margin:14mm}
    :root{--paper:#fff;--ink:#000;--quiet:#444;--line:#bbb;--soft:#f4f4f4;--link:#000;--edge:#444;--a0:#bcdcc8;\
    --a1:#f5dca6;--a2:#bcd6f5;--a3:#e2cbf3;--a4:#f6c9bf;--a5:#c3e4e4;--a6:#dfe2b0;--a7:#d5d5d5}
    html{font-size:9pt}
    body{max-width:none;padding:0;-webkit-print-color-adjust:exact}
    a{text-decoration:none}
    .sheet{overflow:visible}
    .s{content-visibility:visible}
    thead{display:table-header-group}
    h2,h3,.k{break-after:avoid}
    tr,.picture,.answer{break-inside:avoid}
    }

    """
}
