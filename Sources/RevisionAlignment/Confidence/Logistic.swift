import Glibc

/// 1 / (1 + e^-x).
func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
