/// How table.html looks. It stands in the page itself and is allowed there by its hash.
enum TableStyle {
  /// What the Content-Security-Policy admits: SHA-256 of `text` in Base64. A test computes it anew.
  static let hash: StaticString = "sha256-rtnZ1Bo7cTAP59FhyZUglrcpYvd7mOJFBDV0HjkFJ+Q="

  /// `w1` to `w100` are the widths of columns in per cent: no element may carry a style of its own.
  static let text: StaticString = """
    :root{--paper:#fcfbf8;--ink:#20252b;--quiet:#59616b;--line:#8b8f94;--thin:#cfccc4;--head:#efece4;\
    --link:#1d4f8f}
    @media (prefers-color-scheme:dark){:root{--paper:#16191d;--ink:#e4e6e8;--quiet:#a3abb5;--line:#7c838b;\
    --thin:#3d434a;--head:#23282e;--link:#93bdf2}}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:1.5rem 2rem 3rem;max-width:84rem;background:var(--paper);color:var(--ink);\
    font:1rem/1.75 "Hiragino Sans","Hiragino Kaku Gothic ProN","Yu Gothic Medium","Yu Gothic","Meiryo","Noto \
    Sans CJK JP","Noto Sans JP",system-ui,sans-serif;overflow-wrap:anywhere;line-break:strict}
    :lang(en){line-height:1.6}
    h1{font-size:1.5rem;line-height:1.4;text-align:center;margin:0 0 .5rem}
    p{margin:0}
    .date{text-align:right}
    .note{margin:0 0 .35rem}
    .empty{text-align:center;margin:2rem 0}
    .sheet{overflow-x:auto}
    .sheet:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    table{border-collapse:collapse;table-layout:fixed;width:100%;min-width:40rem;border:1px solid var(--line)}
    th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-right:1px solid var(--line)}
    th{text-align:center;background:var(--head);border-bottom:1px solid var(--line);font-weight:600}
    tbody{border-top:1px solid var(--line)}
    tr+tr>td{border-top:1px solid var(--thin)}
    .h{font-weight:600}
    .w{font-weight:400}
    .item{padding-left:1em;text-indent:-1em}
    .grid{min-width:0;margin:.15rem 0}
    .grid td{border:1px solid var(--line);padding:.05rem .4rem}
    .grid tbody{border:0}
    .number{text-align:right;font-variant-numeric:tabular-nums}
    .place,.remarks{font-size:.875rem;line-height:1.6}
    ins,del{text-decoration:none;unicode-bidi:isolate}
    u{text-decoration:underline 1px;text-underline-offset:.2em}
    .d{text-decoration-style:double}
    .frame{border:1px dashed currentColor;padding:0 .15em;-webkit-box-decoration-break:clone;\
    box-decoration-break:clone}
    footer{margin-top:1.5rem;color:var(--quiet);font-size:.875rem}
    .w1{width:1%} .w2{width:2%} .w3{width:3%} .w4{width:4%} .w5{width:5%} .w6{width:6%} .w7{width:7%} \
    .w8{width:8%} .w9{width:9%} .w10{width:10%}
    .w11{width:11%} .w12{width:12%} .w13{width:13%} .w14{width:14%} .w15{width:15%} .w16{width:16%} \
    .w17{width:17%} .w18{width:18%} .w19{width:19%} .w20{width:20%}
    .w21{width:21%} .w22{width:22%} .w23{width:23%} .w24{width:24%} .w25{width:25%} .w26{width:26%} \
    .w27{width:27%} .w28{width:28%} .w29{width:29%} .w30{width:30%}
    .w31{width:31%} .w32{width:32%} .w33{width:33%} .w34{width:34%} .w35{width:35%} .w36{width:36%} \
    .w37{width:37%} .w38{width:38%} .w39{width:39%} .w40{width:40%}
    .w41{width:41%} .w42{width:42%} .w43{width:43%} .w44{width:44%} .w45{width:45%} .w46{width:46%} \
    .w47{width:47%} .w48{width:48%} .w49{width:49%} .w50{width:50%}
    .w51{width:51%} .w52{width:52%} .w53{width:53%} .w54{width:54%} .w55{width:55%} .w56{width:56%} \
    .w57{width:57%} .w58{width:58%} .w59{width:59%} .w60{width:60%}
    .w61{width:61%} .w62{width:62%} .w63{width:63%} .w64{width:64%} .w65{width:65%} .w66{width:66%} \
    .w67{width:67%} .w68{width:68%} .w69{width:69%} .w70{width:70%}
    .w71{width:71%} .w72{width:72%} .w73{width:73%} .w74{width:74%} .w75{width:75%} .w76{width:76%} \
    .w77{width:77%} .w78{width:78%} .w79{width:79%} .w80{width:80%}
    .w81{width:81%} .w82{width:82%} .w83{width:83%} .w84{width:84%} .w85{width:85%} .w86{width:86%} \
    .w87{width:87%} .w88{width:88%} .w89{width:89%} .w90{width:90%}
    .w91{width:91%} .w92{width:92%} .w93{width:93%} .w94{width:94%} .w95{width:95%} .w96{width:96%} \
    .w97{width:97%} .w98{width:98%} .w99{width:99%} .w100{width:100%}
    @media (max-width:46rem){
    body{padding:1rem 1rem 2rem}
    .grid{font-size:.875rem}
    .grid td{padding:.05rem .1rem}
    }
    @media print{
    @page{size:A4 landscape;margin:15mm 15mm 18mm;@bottom-center{content:counter(page);font:9pt serif}}
    :root{--paper:#fff;--ink:#000;--quiet:#000;--line:#000;--thin:#aaa;--head:#fff}
    html{font-size:10.5pt}
    body{max-width:none;padding:0;line-height:1.6;font-family:"Hiragino Mincho ProN","Yu Mincho","YuMincho","MS \
    Mincho","Noto Serif CJK JP","Noto Serif JP",serif}
    h1{font-size:14pt}
    table{min-width:0}
    .sheet{overflow:visible}
    thead{display:table-header-group}
    .top{break-after:avoid}
    tr{break-inside:avoid}
    .long{break-inside:auto}
    p{orphans:2;widows:2}
    footer{display:none}
    }

    """
}
