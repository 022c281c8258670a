/// How the page looks. It stands in the page itself and is allowed there by its hash.
enum StyleSheet {
  /// What the Content-Security-Policy admits: SHA-256 of `text` in Base64. A test computes it anew.
  static let hash: StaticString = "sha256-rBsLsYVJRqvviRyKcv935OaSdwm4Uobhtpdobso+91c="

  /// Kinds: u unchanged, e edited, i inserted, d deleted, m moved, j split or merged, l without a partner. Marks: n notation,
  /// f figure, v phrase that moved. Others: k label of a row, p pair of equal sentences, e (on b) name of an edition.
  static let text: StaticString = """
    :root{--paper:#fcfbf8;--ink:#20252b;--quiet:#59616b;--line:#d9d5cb;--soft:#f1eee6;--link:#1d4f8f;\
    --u:#2f6b4f;--u-soft:#eaf3ec;--u-mid:#c9dfcf;--e:#7a5410;--e-soft:#fbf3e0;--i:#14559e;--i-soft:#e3eefb;--d:#a12f22;\
    --d-soft:#fbe9e5;--m:#673c9c;--m-soft:#f2ebfa;--claim:#b3261e;--track:#dcd7cb}
    @media (prefers-color-scheme:dark){:root{--paper:#16191d;--ink:#e4e6e8;--quiet:#a3abb5;--line:#363b42;\
    --soft:#20242a;--link:#93bdf2;--u:#86c7a1;--u-soft:#1b2a22;--u-mid:#2b4a39;--e:#e2b866;--e-soft:#2c2616;--i:#8fbdf7;\
    --i-soft:#182a40;--d:#f39a8d;--d-soft:#3a1f1c;--m:#c8a7f0;--m-soft:#2a2138;--claim:#ff8a80;--track:#434951}}
    *{box-sizing:border-box}
    html{scroll-padding-top:7rem}
    body{margin:0 auto;padding:1.5rem 2rem 4rem;max-width:84rem;background:var(--paper);color:var(--ink);\
    font:1rem/1.75 "Hiragino Sans","Hiragino Kaku Gothic ProN","Yu Gothic Medium","Yu Gothic","Meiryo",\
    "Noto Sans CJK JP","Noto Sans JP",system-ui,sans-serif;overflow-wrap:anywhere;line-break:strict}
    :lang(en){line-height:1.6}
    h1{font-size:1.35rem;line-height:1.4;margin:0 0 .25rem}
    h2{font-size:1.2rem;line-height:1.5;margin:2.25rem 0 .25rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
    h3{font-size:1.05rem;line-height:1.5;margin:1.5rem 0 .25rem}
    h4{font-size:1rem;margin:1rem 0 .25rem}
    p,ul,ol,dl{margin:.25rem 0}
    a{color:var(--link)}
    a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
    svg{display:block}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.25rem .75rem;z-index:2}
    .quiet{color:var(--quiet);font-size:.875rem;font-weight:400}
    .narrow{display:none}
    .tag{display:inline-block;border:1px solid currentColor;border-radius:3px;padding:0 .35em;font-size:.75rem;\
    line-height:1.5;font-weight:400;color:var(--quiet)}
    .track{fill:var(--track)}
    .part{fill:var(--u)}
    .claim{stroke:var(--claim);stroke-width:2;fill:none}
    .bounds{stroke:var(--ink);stroke-width:1.5;fill:none}
    .bar{width:100%;height:.55rem;border-radius:2px}
    .percent{font-variant-numeric:tabular-nums;font-weight:600}
    .count{font-variant-numeric:tabular-nums;color:var(--quiet);font-size:.8125rem}
    .editions{display:flex;flex-wrap:wrap;gap:.1rem 2.5rem;font-size:.9375rem}
    .editions div{display:flex;gap:.6rem;align-items:baseline}
    .editions dt{color:var(--quiet);white-space:nowrap}
    .editions dd{margin:0}
    .name{font-weight:600;margin-right:.35rem}
    nav ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;padding:0;list-style:none;font-size:.875rem}
    nav a{display:inline-block;padding:.15rem 0}
    .top{display:grid;grid-template-columns:auto auto;justify-content:space-between;gap:0 2rem}
    .top dl{grid-column:1/-1}
    .top nav{grid-row:1;grid-column:2}
    .answer{margin-top:.75rem;padding:1rem 1.5rem .9rem;background:var(--soft);border-radius:8px}
    .claim-line{margin:0;padding:0;border:0;font-size:.9375rem;font-weight:400;color:var(--quiet)}
    .verdict{font-size:1.25rem;line-height:1.6;font-weight:700;margin:.15rem 0 .5rem}
    .headline{display:grid;grid-template-columns:auto 1fr;gap:0 1.75rem;align-items:center}
    .figure{margin:0;line-height:1}
    .figure strong{font-size:3.25rem;font-weight:700;font-variant-numeric:tabular-nums;white-space:nowrap;color:var(--u)}
    .scale{width:100%;height:1.5rem;margin:.1rem 0}
    .strip{margin:.75rem 0}
    .strip svg{width:100%;height:2rem;margin:.15rem 0}
    .strip path{stroke:var(--soft);stroke-width:1.5}
    .most{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 1rem;align-items:baseline;margin:.75rem 0}
    .most ol{display:flex;flex-wrap:wrap;gap:0 1.5rem;padding:0;list-style:none;font-size:.9375rem}
    .most .kind{font-size:.8125rem}
    .sides{padding:0;list-style:none;margin:.5rem 0 .25rem;font-size:.9375rem}
    .limits{border-left:3px solid var(--line);padding-left:.75rem;font-size:.9375rem}
    table{border-collapse:collapse;width:100%}
    th,td{text-align:left;vertical-align:top;padding:.45rem .75rem;border-bottom:1px solid var(--line);font-weight:400}
    thead th{font-size:.875rem;color:var(--quiet);line-height:1.4;vertical-align:bottom}
    .measures tbody th{font-weight:600;width:40%;line-height:1.5}
    .measures th,.measures td{padding-top:.3rem;padding-bottom:.3rem}
    .measures .share{width:22%}
    .measures .bar{margin:.45rem 0 .1rem}
    .measures .head{background:var(--soft)}
    .rule{display:block;font-weight:400;font-size:.84375rem;color:var(--quiet)}
    .side{white-space:nowrap;font-weight:600;padding-top:.7rem}
    .yes{color:var(--u)}
    .no{color:var(--d)}
    .key,.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;list-style:none;font-size:.875rem}
    .key li{display:flex;align-items:center;gap:.4rem}
    .swatch{width:2.25rem;height:.875rem}
    .side-names{display:flex;justify-content:space-between;max-width:62rem;margin:.75rem auto 0;font-weight:600;\
    font-size:.875rem}
    .side-names span{width:33%}
    .side-names span:first-child{text-align:right}
    .picture{overflow:hidden;max-width:62rem;margin:0 auto}
    .picture svg{width:100%;height:auto}
    .picture text{font-size:12.5px;fill:var(--ink)}
    .picture .short{display:none;font-size:20px}
    .picture .end{text-anchor:end}
    .r{stroke-width:1}
    .r.u{fill:var(--u-mid);stroke:var(--u);stroke-opacity:.55}
    .kept{fill:var(--u-mid)}
    .r.e{fill:url(#pe);stroke:var(--e)}
    .r.m{fill:url(#pm);stroke:var(--m);stroke-width:1.5;stroke-dasharray:6 3}
    .r.j{fill:url(#pj);stroke:var(--i);stroke-dasharray:1.5 2}
    .r.l{fill:url(#pl);stroke:var(--d)}
    .thin{stroke:none}
    .thin.e{fill:var(--e);fill-opacity:.45}
    .thin.m{fill:var(--m);fill-opacity:.5}
    .thin.j{fill:var(--i);fill-opacity:.45}
    .line{stroke-width:1;fill:none}
    .line.e{stroke:var(--e);stroke-opacity:.6}
    .line.m{stroke:var(--m);stroke-opacity:.75}
    .line.l{stroke:var(--d)}
    .dot{fill:var(--i)}
    .r:hover{stroke-width:2.5;stroke-opacity:1}
    .kinds{font-size:.875rem}
    .kind{display:inline-block;font-weight:600;white-space:nowrap}
    .kind.u{color:var(--u)}
    .kind.e{color:var(--e)}
    .kind.i{color:var(--i)}
    .kind.d{color:var(--d)}
    .kind.m{color:var(--m)}
    .contents{list-style:none;padding:0}
    .contents li{display:grid;grid-template-columns:minmax(0,1fr) 11rem 21rem;gap:0 1rem;align-items:baseline;\
    padding:.2rem 0;border-bottom:1px solid var(--line)}
    .l1 a{font-weight:600}
    .l2 .where{padding-left:1.25rem}
    .l3 .where{padding-left:2.5rem}
    .l4 .where{padding-left:3.75rem}
    .l5 .where{padding-left:5rem}
    .l6 .where{padding-left:6.25rem}
    .unchanged{display:grid;grid-template-columns:1fr 4rem auto;gap:0 .6rem;align-items:center}
    .unchanged .percent,.unchanged .count{text-align:right}
    .contents .unchanged .count,.s .unchanged .count{min-width:8.5rem}
    .unchanged>.quiet{grid-column:1/-1;text-align:right}
    .legend{margin-bottom:.75rem}
    .legend .u,.legend .m{padding:0 .35em}
    .sticky{position:sticky;top:0;z-index:1;background:var(--paper);border-bottom:2px solid var(--line)}
    .columns{font-weight:600}
    .tools{display:flex;flex-wrap:wrap;gap:.3rem 1.25rem;align-items:center;padding:.5rem 0 .25rem;font-size:.8125rem;\
    line-height:1.5}
    .tools[hidden]{display:none}
    .tools fieldset{display:flex;flex-wrap:wrap;gap:0 .75rem;margin:0;padding:0;border:0}
    .tools legend{float:left;padding:0;margin-right:.75rem;color:var(--quiet)}
    .tools label{display:inline-flex;gap:.3rem;align-items:center}
    button,.tools [type=search]{font:inherit;color:inherit;background:var(--soft);border:1px solid var(--quiet);border-radius:4px;\
    padding:.1rem .6rem}
    .tools [type=search]{width:11rem;background:var(--paper)}
    button:hover{border-color:var(--link)}
    kbd{font:.75rem ui-monospace,monospace;border:1px solid var(--line);border-radius:3px;padding:0 .3em;color:var(--quiet)}
    .said{font-variant-numeric:tabular-nums;color:var(--quiet);min-width:5rem}
    .more{display:none;margin:.2rem 0 .2rem 10rem;font-size:.8125rem}
    .folded .long:not(.open)>.p~.p:not(:last-child),.no-u .run,.no-e .row.e,.no-i .row.i,.no-d .row.d,.no-m .row.m{display:none}
    .folded .long:not(.open)>.more{display:block}
    .both{display:none}
    .inline .row,.inline .p{grid-template-columns:8.5rem minmax(0,1fr)}
    .inline .row>.both{display:block}
    .inline .merged>div:not(.k):not(.both),.inline .p>:first-child,.inline .columns{display:none}
    .inline .p>:last-child,.inline .row>div:not(.k){grid-column:2}
    [aria-current]{outline:3px solid var(--link);outline-offset:-1px}
    ::highlight(found){background:#ffe066;color:#000}
    .same{columns:22rem 2;padding-left:1.5rem;font-size:.9375rem}
    .same li{break-inside:avoid}
    .columns,.row,.p{display:grid;grid-template-columns:8.5rem minmax(0,1fr) minmax(0,1fr);gap:0 1.5rem}
    .columns p{margin:.35rem 0}
    .s{content-visibility:auto;contain-intrinsic-size:auto 30rem;padding-bottom:1.25rem}
    .s>header{display:grid;grid-template-columns:minmax(0,1fr) auto 21rem;gap:0 1.25rem;align-items:baseline;\
    border-bottom:1px solid var(--line);margin-bottom:.35rem}
    .s>header p{margin:0}
    .row,.run{border-left:4px solid transparent;padding:.3rem 0 .3rem .6rem}
    .row p,.run p{margin:0}
    .row{border-top:1px solid var(--line)}
    header+.row{border-top-color:transparent}
    .run{position:relative;background:var(--u-soft);border-left-color:var(--u)}
    .run>.k{position:absolute;left:.6rem;top:.3rem;width:8.5rem}
    .p{padding:.1rem 0}
    .p>:first-child{grid-column:2}
    .k{font-size:.8125rem;line-height:1.6;color:var(--quiet);padding-top:.2rem}
    .k>p:first-child,.run>.k{font-weight:600}
    .run>.k span{font-weight:400;color:var(--quiet)}
    .u>.k{color:var(--u)}
    .e>.k>p:first-child{color:var(--e)}
    .i>.k>p:first-child{color:var(--i)}
    .d>.k>p:first-child{color:var(--d)}
    .m>.k>p:first-child{color:var(--m)}
    .k .tag{margin-right:.25rem}
    .origin{overflow-wrap:anywhere}
    .row.e{border-left-color:var(--e)}
    .row.i{border-left-color:var(--i)}
    .row.d{border-left-color:var(--d)}
    .row.m{border-left-color:var(--m);border-left-style:dashed}
    .row.m>div+div,.legend .m{background:var(--m-soft)}
    .row:target{outline:3px solid var(--m)}
    .absent{color:var(--quiet);font-size:.875rem}
    .rivals{grid-column:2/-1}
    .away>div+div>p{color:var(--quiet)}
    b.e{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
    .h{font-weight:600}
    .item{padding-left:1em}
    .note{font-size:.875rem}
    .legend .u{background:var(--u-soft)}
    ins,del{unicode-bidi:isolate;border-radius:2px;-webkit-box-decoration-break:clone;\
    box-decoration-break:clone}
    ins{text-decoration-line:underline;text-underline-position:under;background:var(--i-soft);color:var(--i)}
    del{text-decoration-line:line-through;background:var(--d-soft);color:var(--d)}
    ins.n,del.n{text-decoration-line:underline;text-decoration-style:dotted;text-underline-position:under;\
    background:none;color:inherit}
    ins.v,del.v{text-decoration-style:double;background:var(--m-soft);color:var(--m)}
    ins.f,del.f{font-weight:700;outline:1px solid currentColor;outline-offset:-1px}
    .files{table-layout:fixed}
    .files thead td{width:14rem}
    details{margin:.25rem 0}
    details ul{padding-left:1.5rem;font-size:.875rem}
    .aside{background:var(--soft);padding:0 .35em}
    footer{margin-top:2.5rem;color:var(--quiet);font-size:.875rem}
    @media (max-width:46rem){
    body{padding:1rem 1rem 3rem}
    .narrow{display:block;font-size:.75rem;color:var(--quiet);line-height:1.4}
    .answer{padding:.9rem 1rem}
    .top{grid-template-columns:1fr}
    .top nav{grid-row:auto;grid-column:auto}
    .verdict{font-size:1.15rem}
    .headline{grid-template-columns:1fr;gap:.25rem}
    .headline p{margin:.15rem 0}
    .figure strong{font-size:2.75rem}
    .most{grid-template-columns:1fr;margin:.5rem 0}
    .most p,.most ol{margin:0}
    .editions,nav ul{gap:0 .9rem;font-size:.8125rem}
    .measures thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
    .measures tr{display:grid;grid-template-columns:1fr 1fr;padding:.6rem .5rem;border-bottom:1px solid var(--line)}
    .measures th,.measures td,.measures tbody th,.measures .share{width:auto;border:0;padding:.1rem .25rem}
    .measures tbody th{grid-column:1/-1;grid-row:1}
    .measures .side{grid-column:1/-1;grid-row:2;padding:.1rem .25rem}
    .measures .count{display:block}
    .picture svg{width:166%;margin-left:-33%}
    .picture .long{display:none}
    .picture .short{display:block}
    .side-names span{width:50%}
    .side-names span:first-child{text-align:left}
    .side-names span:last-child{text-align:right}
    .contents li{grid-template-columns:minmax(0,1fr) auto}
    .contents .unchanged{grid-column:1/-1}
    .l2 .where,.l3 .where,.l4 .where,.l5 .where,.l6 .where{padding-left:.9rem}
    .contents .unchanged .count,.s .unchanged .count{min-width:0}
    .s>header{grid-template-columns:1fr}
    .columns{display:none}
    .sticky{position:static}
    .more{margin-left:0}
    html{scroll-padding-top:.5rem}
    .row,.p{grid-template-columns:minmax(0,1fr);gap:.25rem}
    .rivals{grid-column:auto}
    .p>:first-child{grid-column:auto}
    .p>[aria-hidden]{display:none}
    .run>.k{position:static;width:auto}
    .row>.k p{display:inline}
    .row>.k p{margin-right:.35rem}
    .row>.k .tag{display:inline-block}
    b.e{position:static;clip-path:none;width:auto;height:auto;overflow:visible;display:block;font-size:.75rem;\
    line-height:1.5;font-weight:600;color:var(--quiet)}
    .files tr{display:block;padding:.35rem 0;border-bottom:1px solid var(--line)}
    .files thead{display:none}
    .files th,.files td{display:block;width:auto;border:0;padding:0 .25rem}
    .files th{color:var(--quiet);font-size:.875rem}
    }
    @media print{
    @page{size:A4 landscape;margin:12mm}
    :root{--paper:#fff;--ink:#000;--quiet:#444;--line:#bbb;--soft:#f4f4f4;--link:#000;--u:#2f6b4f;--u-soft:#f1f6f2;--u-mid:#d5e5d9;\
    --e:#5c3f08;--e-soft:#fff;--i:#0d3f78;--i-soft:#fff;--d:#7d1f14;--d-soft:#fff;--m:#4a2876;--m-soft:#f7f4fb;\
    --claim:#7d1f14;--track:#ddd}
    html{font-size:9pt}
    body{max-width:none;padding:0;-webkit-print-color-adjust:exact}
    nav,.skip{display:none}
    a{text-decoration:none;color:inherit}
    .s{content-visibility:visible}
    .sticky{position:static}
    .tools,button{display:none!important}
    h2,h3,h4,.s>header{break-after:avoid}
    .answer,tr,.row,.p,.contents li,.key{break-inside:avoid}
    #picture,#contents,#comparison{break-before:page;margin-top:0}
    thead{display:table-header-group}
    .picture svg{max-height:155mm}
    p{orphans:2;widows:2}
    }

    """
}
