import RevisionModel
import Testing

/// Where the edges of edits lie in English, and what a word is.
struct ScriptEnglishTests {
  private func checkEnglish(
    _ first: String, _ second: String, _ marked: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    check(first, second, marked, language: .en, sourceLocation: sourceLocation)
  }

  @Test func replacedWordsKeepTheSpaceAround() {
    checkEnglish(
      "The |city |will |review |the |plan|.", "The |city |will |revise |the |plan|.",
      "The city will [review→revise] the plan.")
    checkEnglish("The |centre |opens|.", "The |center |opens|.", "The [centre→center] opens.")
  }

  @Test func addedWordsBringTheirSpace() {
    checkEnglish(
      "Residents |can |apply|.", "Residents |and |visitors |can |apply|.",
      "Residents [＋and visitors ]can apply.")
    checkEnglish(
      "The |service |(|see |Table |2|) |is |free|.", "The |service |is |free|.",
      "The service [−(see Table 2) ]is free.")
  }

  @Test func addedClausesBeginWithTheirComma() {
    checkEnglish(
      "It |was |decided |by |the |panel|.", "It |was |decided |by |the |panel|, |which |met |twice|.",
      "It was decided by the panel[＋, which met twice].")
    checkEnglish(
      "The |plan |covers |schools|, |parks |and |roads|.",
      "The |plan |covers |schools|, |parks|, |libraries |and |roads|.",
      "The plan covers schools, parks[＋, libraries] and roads.")
  }

  @Test func capitalsAreNotation() {
    checkEnglish("Open |data |is |useful|.", "open |data |is |useful|.", "[~Open→open] data is useful.")
  }

  @Test func wordsAreWhole() {
    checkEnglish("About |85|% |of |calls|.", "About |90|% |of |calls|.", "About [#85%→90%] of calls.")
    checkEnglish(
      "Opens |at |9 |a|.|m|. |daily|.", "Opens |at |9 |p|.|m|. |daily|.", "Opens at 9 [a.m.→p.m.] daily.")
    checkEnglish("See |[REF]|-|type |cases|.", "See |[REF] |cases|.", "See [[REF]-type→[REF]] cases.")
  }

  @Test func theFullStopOfASentenceIsNoPartOfItsLastWord() {
    checkEnglish("We |met |twice|.", "We |met |once|.", "We met [twice→once].")
  }

  @Test func numberingChangesApart() {
    checkEnglish("1|. |Purpose |of |the |plan", "2|. |Purpose |of |the |plan", "[~1.→2.] Purpose of the plan")
  }

  @Test func figuresChange() {
    checkEnglish(
      "The |budget |is |10 |million |yen|.", "The |budget |is |12 |million |yen|.",
      "The budget is [#10→12] million yen.")
    checkEnglish(
      "Calls |rose |from |10 |to |20 |a |day|.", "Calls |rose |from |15 |to |25 |a |day|.",
      "Calls rose from [#10→15] to [#20→25] a day.")
  }
}
