// Words that carry a number in documents written in letters. Which of them divide documents, and in which order, is not
// decided here.

/// Words that carry a number, longest first where one begins with another and may stand before a space.
let numberedWords: [(text: String, letters: [UInt32])] = [
  // English, some of them French too.
  "Success Criterion", "Agenda Item", "Action Item", "Chapter", "Section", "Subsection", "Article",
  "Appendix", "Annex",
  "Guideline", "Principle", "Part", "Title", "Clause", "Schedule", "Exhibit", "Division", "Volume", "Book",
  "Paragraph",
  "Step", "Phase", "Stage", "Goal", "Objective", "Target", "Outcome", "Priority", "Action", "Strategy",
  "Theme", "Pillar",
  "Recommendation", "Requirement", "Option", "Scenario", "Figure", "Fig.", "Table", "Box", "Example", "Rule",
  "Item", "Case",
  "Module", "Unit", "Lesson", "Question", "No.", "Q", "A",
  // German.
  "Buch", "Teil", "Kapitel", "Abschnitt", "Unterabschnitt", "Artikel", "Anhang", "Anlage", "Abbildung",
  "Tabelle",
  // French.
  "Livre", "Titre", "Partie", "Chapitre", "Annexe", "Tableau",
  // Spanish, Portuguese, Italian.
  "Libro", "Título", "Parte", "Capítulo", "Sección", "Artículo", "Anexo", "Figura", "Tabla",
  "Seção", "Artigo", "Titolo", "Capitolo", "Sezione", "Articolo", "Allegato",
].map { ($0, $0.unicodeScalars.map(\.value)) }

/// Those that also stand without a number.
let appendedWords = ["Appendix", "Annex", "Anhang", "Anlage", "Annexe", "Anexo", "Allegato"]

/// English numerals from one on.
let numberWords = [
  "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
].map { $0.unicodeScalars.map(\.value) }

/// How French, Spanish and their kin write the first of its kind, as it is spelled.
let firstOnes = ["Ier", "ier", "premier", "Premier", "PREMIER", "primero", "Primero", "PRIMERO"].map {
  $0.unicodeScalars.map(\.value)
}
