package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.disclosure.Disclosed;
import dev.lodestone.campaign.pull.rules.Severity;
import java.math.BigDecimal;
import java.util.List;

/** Everything the engine says about one text, with the pack that said it. */
public record Verdict(
        int score,
        Decision decision,
        Pressure pressure,
        Appeal appeal,
        Disclosure disclosure,
        List<Finding> findings,
        Pack rulePack) {

    public enum Decision {
        OK,
        REVISE,
        BLOCK;

        static Decision of(int score, DisclosureStatus told, List<Finding> findings, int minScore) {
            if (told == DisclosureStatus.FAIL || has(findings, Severity.BLOCKER)) return BLOCK;
            return score < minScore || has(findings, Severity.MAJOR) ? REVISE : OK;
        }

        private static boolean has(List<Finding> findings, Severity severity) {
            return findings.stream().anyMatch(finding -> finding.severity() == severity);
        }
    }

    public enum Level {
        NONE,
        MILD,
        HIGH
    }

    public enum DisclosureStatus {
        PASS,
        WARN,
        FAIL,
        NOT_REQUIRED
    }

    /** {@code score = round(100 - sum of contributions)}: the list can be added up by hand. Credits are negative. */
    public record Pressure(Level level, BigDecimal points, List<Contribution> contributions) {
        boolean names(String ruleId) {
            return contributions.stream().anyMatch(part -> part.ruleId().equals(ruleId));
        }
    }

    public record Contribution(String ruleId, BigDecimal points) {}

    public record Appeal(Soft soft, Hard hard) {}

    public record Soft(BigDecimal feeling, BigDecimal implicitness, BigDecimal image) {}

    public record Hard(BigDecimal thinking, BigDecimal explicitness, BigDecimal fact) {}

    /** {@code steps} are what the platform asks beside the words: they are told and not judged. */
    public record Disclosure(DisclosureStatus status, List<String> labels, String reason, List<Step> steps) {
        static Disclosure of(Disclosed told) {
            List<Step> steps = told.steps().stream()
                    .map(step -> new Step(step.action(), step.source() + ", " + step.date()))
                    .toList();
            return new Disclosure(DisclosureStatus.valueOf(told.status().name()), told.labels(), told.reason(), steps);
        }
    }

    public record Step(String action, String source) {}

    public record Pack(String id, String version, String hash) {}
}
