/// What overview.html does beyond being read: a click on the head of a column sorts the table. It stands in the page itself
/// and is allowed there by its hash.
enum OverviewScript {
  /// What the Content-Security-Policy admits: SHA-256 of `text` in Base64. A test computes it anew.
  static let hash: StaticString = "sha256-sdzSalxnXt0tOIJJClchdFAmMcUM7j0wy7rISzDQmvU="

  static let text: StaticString = #"""
    "use strict";
    (() => {
    const table = document.querySelector("table.pairs"), body = table.tBodies[0], heads = [...table.tHead.rows[0].cells];
    const collator = new Intl.Collator(document.documentElement.lang, {numeric: true});
    const value = (row, column) => {
      const cell = row.cells[column];
      return cell.dataset.v === undefined ? cell.textContent : Number(cell.dataset.v);
    };
    const compare = (one, other, sign) => {
      if (one === "" || other === "") return (one === "") - (other === "");
      return sign * (typeof one === "number" ? one - other : collator.compare(one, other));
    };
    const sort = column => {
      const head = heads[column];
      const isUp = head.getAttribute("aria-sort") !== "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
      const rows = [...body.rows].map(row => [value(row, column), row]);
      rows.sort((one, other) => compare(one[0], other[0], isUp ? 1 : -1));
      body.append(...rows.map(pair => pair[1]));
    };
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => sort(column));
    });
    })();
    """#
}
