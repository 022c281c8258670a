/// A stored comparison, written out: it is the form that the reader accepts, to the byte.
let example = """
  {"format":"shinkyu.comparison","version":1,"tool":"shinkyu 0.0.0",
  "options":{"claim":90.00,"language":"auto","sentences":"lines","inputFormat":null,"outlines":{"first":null,"second":{"path":"o.json","sha256":"cc","headings":[]}},"links":null,"ignore":["海"],"only":[],"title":"道"},
  "id":"0000000000000001",
  "first":{"path":"first.txt","sha256":"aa","language":"ja","characters":7,
  "sections":[
  {"id":0,"parent":null,"level":1,"number":"一","heading":"一　道","sentences":[0,3],"line":1}],
  "sentences":[
  {"id":0,"section":0,"role":"heading","text":"一　道","line":1},
  {"id":1,"section":0,"role":"paragraph","text":"道を直す。","line":2},
  {"id":2,"section":0,"role":"cell","text":"花。","line":3,"cell":[0,1,2]}]},
  "second":{"path":"second.txt","sha256":"bb","language":"ja","characters":5,
  "sections":[
  {"id":0,"parent":null,"level":1,"number":"二","heading":"二　道","sentences":[0,2],"line":1}],
  "sentences":[
  {"id":0,"section":0,"role":"heading","text":"二　道","line":1},
  {"id":1,"section":0,"role":"paragraph","text":"橋を直す。","line":2}]},
  "sections":[
  {"id":"0000000000000002","kind":"edited","moved":false,"renumbered":true,"first":[0],"second":[0],"unchanged":{"first":{"counted":4,"total":7},"second":{"counted":4,"total":5}},"confidence":0.950}],
  "sentences":[
  {"kind":"unchanged","moved":false,"first":[0],"second":[0],"confidence":1.000,"edits":[{"kind":"notation","first":[0,1],"second":[0,1]}]},
  {"kind":"edited","moved":false,"first":[1],"second":[1],"confidence":0.900,"edits":[{"kind":"wording","first":[0,1],"second":[0,1]}]},
  {"kind":"deleted","moved":false,"first":[2],"second":[],"confidence":1.000,"edits":[]}],
  "measures":[
  {"name":"section.verbatim","edition":"second","unit":"character","counted":0,"total":5}],
  "verdict":{"claim":90.00,"outcome":"refuted","headline":"phrase.carried-over","agree":[],"disagree":["section.verbatim"],"low":80.00,"high":80.00},
  "diagnostics":[
  {"code":"part-read","edition":"first","line":1,"message":"\\u001b\\n","text":"\\"\\\\"}]}

  """
