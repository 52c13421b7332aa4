package dev.lodestone.local;

import dev.lodestone.local.job.JobSummary;
import dev.lodestone.local.process.ProcessStatus;
import dev.lodestone.local.process.ServiceProcess;
import dev.lodestone.local.stack.Port;
import dev.lodestone.local.stack.Service;
import dev.lodestone.local.stack.Suite;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the person who started the suite wants to know next. */
record Summary(Suite suite, Optional<JobSummary> demo, Terminal terminal) {

    void print() {
        terminal.section("Where everything is");
        for (Service service : suite.services().stream().sorted().toList()) {
            String api = suite.at().url(service.api());
            terminal.line("%-17s %s   reference %s/reference   health %s/q/health/ready"
                    .formatted(service.label(), api, api, suite.at().url(service.management())));
        }
        terminal.line(
                "%-17s localhost:%d".formatted("PostgreSQL", suite.database().port()));
        terminal.line("%-17s %s".formatted("token issuer", suite.at().url(Port.ISSUER)));
        terminal.line("%-17s %s".formatted("logs", suite.at().logs()));
        terminal.line("%-17s %s".formatted("start and memory", processes().collect(Collectors.joining(", "))));
        tryIt();
    }

    private Stream<String> processes() {
        return suite.services().stream().sorted().map(service -> {
            ServiceProcess process = suite.service(service);
            return "%s %.1f s, %d MB"
                    .formatted(
                            service.label(),
                            process.startTime().toMillis() / 1e3,
                            ProcessStatus.residentBytes(process.pid()).orElse(0) >> 20);
        });
    }

    private void tryIt() {
        terminal.section("Try it (deploy/token agency | approver | shop | creator prints a token)");
        tryIt(Service.CREATOR, "/v1/creators?tier=micro&limit=3");
        tryIt(
                Service.CAMPAIGN,
                demo.map(done -> "/v1/campaigns/" + done.campaignId() + "/report")
                        .orElse("/v1/campaigns"));
        tryIt(Service.PAYOUT, "/v1/ledger/invariants");
    }

    private void tryIt(Service service, String path) {
        if (!suite.services().contains(service)) return;
        terminal.line("curl -s -H \"Authorization: Bearer $(" + suite.at().tokenCommand("agency") + ")\" '"
                + suite.at().url(service.api()) + path + "'");
    }
}
