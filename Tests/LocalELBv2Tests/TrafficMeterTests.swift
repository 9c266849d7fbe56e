import FoundationEssentials
import LoadBalancer
import Testing

@testable import LocalELBv2

@Suite struct TrafficMeterTests {
    private func snapshot(requests: Int, failed: Int = 0, healthy: Int = 2, latency: Double = 0) throws
        -> BalancerSnapshot
    {
        let listener = """
            {"id":"l","address":"127.0.0.1","port":80,"counters":{"requests":\(requests + 5),"dispatched":\(requests),
            "fixed":2,"redirects":0,"errors":{"502":\(failed)},"answered":\(counts(server: failed)),
            "forwarded":\(counts(success: requests - failed)),"abandoned":0,"retried":0,"activeConnections":3,
            "newConnections":0,"latencySum":0}}
            """
        let targets = (0..<2).map { index in
            """
            {"group":"g","target":"10.0.0.\(index):80","address":"10.0.0.\(index)","port":80,"zone":"a",
            "health":{"state":"\(index < healthy ? "healthy" : "unhealthy")"},"since":0,"counters":{"inFlight":0,
            "requests":\(requests / 2),"responses":\(counts(success: requests / 2)),"connectionErrors":0,
            "latencySum":\(latency / 2)}}
            """
        }
        let text = """
            {"version":1,"listeners":[\(listener)],"targets":[\(targets.joined(separator: ","))],"failed":0,"failures":[]}
            """
        return try JSONDecoder().decode(BalancerSnapshot.self, from: Data(text.utf8))
    }

    private func counts(success: Int = 0, server: Int = 0) -> String {
        "{\"informational\":0,\"success\":\(success),\"redirection\":0,\"clientError\":0,\"serverError\":\(server)}"
    }

    private func values(_ data: [TrafficMeter.Datum]) -> [String: Double] {
        Dictionary(
            data.map {
                ([$0.name, $0.loadBalancer, $0.targetGroup].compactMap { $0 }.joined(separator: " "), $0.value)
            }
        ) {
            first, _ in first
        }
    }

    @Test("A period's requests are what the counters grew by, and each target's share is of those that are healthy")
    func growth() throws {
        var meter = TrafficMeter()
        let (owners, users) = (["l": "lb"], ["g": ["lb"]])
        #expect(meter.read(try snapshot(requests: 100), owners: owners, users: users) == [])
        let data = meter.read(
            try snapshot(requests: 160, failed: 10, healthy: 1, latency: 30), owners: owners, users: users)
        let found = values(data)
        #expect(found["RequestCount lb"] == 60)
        #expect(found["HTTPCode_ELB_5XX_Count lb"] == 10 && found["HTTPCode_ELB_502_Count lb"] == 10)
        #expect(found["HTTPCode_ELB_504_Count lb"] == nil)
        #expect(found["HTTPCode_Target_2XX_Count lb"] == 50)
        #expect(found["ActiveConnectionCount lb"] == 3)
        #expect(found["RequestCountPerTarget g"] == 60 && found["RequestCountPerTarget lb g"] == 60)
        #expect(found["HealthyHostCount lb g"] == 1 && found["UnHealthyHostCount lb g"] == 1)
        #expect(found["TargetResponseTime lb g"] == 0.5)
        // Nothing more came: nothing is counted, and a target's share is none.
        let quiet = values(meter.read(try snapshot(requests: 160, failed: 10), owners: owners, users: users))
        #expect(quiet["RequestCount lb"] == nil && quiet["RequestCountPerTarget lb g"] == 0)
    }

    @Test("A balancer that began anew counts from nothing")
    func restart() throws {
        var meter = TrafficMeter()
        _ = meter.read(try snapshot(requests: 1000), owners: ["l": "lb"], users: [:])
        let found = values(meter.read(try snapshot(requests: 40), owners: ["l": "lb"], users: [:]))
        #expect(found["RequestCount lb"] == 40)
        #expect(found["RequestCountPerTarget g"] == 20)
    }
}
