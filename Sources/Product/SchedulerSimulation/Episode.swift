package import LocalECS
import TealCore

/// A service of some shape and what happens to it: everything that a seed decides, so that it can be run again, and
/// with less.
package struct Episode: Sendable {
    package struct Happening: Equatable, Sendable {
        /// Seconds after the one before.
        package var delay: Double
        package var operation: Operation
    }

    package var seed: UInt64
    package var settings: DeploymentSettings
    package var isBalanced: Bool
    package var isChecked: Bool
    package var happenings: [Happening]

    /// A random one.
    package init(seed: UInt64, happenings count: Int = 30) {
        self.seed = seed
        var random = SeededGenerator(seed: seed)
        settings = Self.settings(&random)
        isBalanced = settings.strategy.shiftsTraffic || Int.random(in: 0..<4, using: &random) > 0
        isChecked = Int.random(in: 0..<4, using: &random) == 0
        happenings = [Happening(delay: 0, operation: .deploy(.good))]
        let shifts = settings.strategy.shiftsTraffic
        for _ in 0..<count {
            let delay = Double.random(in: 0...1, using: &random)
            let operation = Operation.random(&random, shifts: shifts)
            happenings.append(Happening(delay: delay * delay * 180, operation: operation))
        }
    }

    private static func settings(_ random: inout SeededGenerator) -> DeploymentSettings {
        let percents = [(100, 200), (50, 200), (0, 100), (50, 100), (60, 140), (90, 110), (100, 150), (0, 200)]
        let (minimum, maximum) = percents.randomElement(using: &random) ?? (100, 200)
        let strategies: [Rollout.Strategy] = [.rolling, .rolling, .rolling, .blueGreen, .linear, .canary]
        let strategy = strategies.randomElement(using: &random) ?? .rolling
        var settings = DeploymentSettings(
            serviceName: "web", desired: Int.random(in: 0...9, using: &random), minimumHealthyPercent: minimum,
            maximumPercent: maximum, strategy: strategy,
            bakeTime: Double([0, 30, 300].randomElement(using: &random) ?? 0),
            breaker: CircuitBreaker(
                isEnabled: Int.random(in: 0..<4, using: &random) > 0, rollsBack: Bool.random(using: &random)),
            health: HealthRules(gracePeriod: Double([0, 0, 20].randomElement(using: &random) ?? 0), settling: 1.5),
            rebalances: maximum > 100, zones: Array(["a", "b", "c"].prefix(Int.random(in: 1...3, using: &random))))
        settings.hasTestListener = strategy.shiftsTraffic && Bool.random(using: &random)
        switch strategy {
        case .linear: settings.steps = .linear(step: [10, 33.3, 50].randomElement(using: &random) ?? 10, pause: 60)
        case .canary: settings.steps = .canary(share: 5, pause: 120)
        case .rolling, .blueGreen: break
        }
        if strategy.shiftsTraffic, Int.random(in: 0..<3, using: &random) == 0 {
            let stages: [Rollout.Stage] = [.reconcile, .preScaleUp, .postScaleUp, .productionTrafficShift]
            settings.hooks = [PauseHook(stages: [stages.randomElement(using: &random) ?? .postScaleUp], timeout: 200)]
        }
        return settings
    }
}

extension Operation {
    fileprivate static func random(_ random: inout SeededGenerator, shifts: Bool) -> Operation {
        let pick = Int.random(in: 0..<1000, using: &random)
        switch Int.random(in: 0..<24, using: &random) {
        case 0, 1: return .deploy(.good)
        case 2, 3: return .deploy(Behaviour.allCases.randomElement(using: &random) ?? .good)
        case 4, 5: return .scale(Int.random(in: 0...9, using: &random))
        case 6, 7: return .loseZone(pick, isCutOff: Bool.random(using: &random))
        case 8, 9, 10: return .returnZone(pick)
        case 11, 12, 13: return .crash(pick)
        case 14, 15: return .sicken(pick, seconds: Double.random(in: 1...90, using: &random))
        case 16, 17: return .protect(pick, seconds: Double.random(in: 10...600, using: &random))
        case 18: return .rollBack
        case 19: return shifts ? .refuseShifts(seconds: Double.random(in: 1...20, using: &random)) : .abort
        case 20, 21: return .answerPause(isYes: Bool.random(using: &random))
        default: return .restart
        }
    }
}
