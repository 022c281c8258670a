// usage: shinkyu-fuzz TARGET [libFuzzer's arguments]
//        shinkyu-fuzz stored-seed|outline-seed    an input that its target takes

switch CommandLine.arguments.dropFirst().first {
case "stored-seed"?: emit(Stored.comparison)
case "outline-seed"?: emit(Stored.outline)
case let name?:
  guard let target = Target(rawValue: name) else { exitWithUsage() }
  chosen = target
  runFuzzer()
case nil: exitWithUsage()
}
