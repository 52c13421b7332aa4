package dev.lodestone.local.provider;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the provider accepted, paid and told; rebuilt from its log, so a restart forgets nothing. */
final class ProviderBook implements AutoCloseable {
    private final ProviderLog log;
    private final Map<String, ProviderPayout> accepted = new LinkedHashMap<>();
    private final Set<String> paid = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    ProviderBook(Path file) {
        log = new ProviderLog(file);
        log.lines().forEach(this::replay);
    }

    private void replay(JsonNode line) {
        ProviderPayout payout = ProviderPayout.of(line, line.path("providerRef").asText());
        switch (line.path("event").asText()) {
            case "accepted" -> accepted.put(payout.reference(), payout);
            case "paid" -> paid.add(payout.reference());
            default -> told.add(payout.reference());
        }
    }

    synchronized ProviderPayout accept(JsonNode order) {
        ProviderPayout known = accepted.get(order.path("reference").asText());
        if (known != null) return known;
        ProviderPayout fresh = ProviderPayout.of(order, "sim_" + UUID.randomUUID());
        log.append("accepted", fresh);
        accepted.put(fresh.reference(), fresh);
        return fresh;
    }

    synchronized void pay(ProviderPayout payout) {
        if (paid.add(payout.reference())) log.append("paid", payout);
    }

    /** Also used for a payout whose outcome the provider keeps to itself: nothing is left to tell. */
    synchronized void markTold(ProviderPayout payout, String how) {
        if (told.add(payout.reference())) log.append(how, payout);
    }

    synchronized Optional<ProviderPayout> find(String reference) {
        return Optional.ofNullable(accepted.get(reference));
    }

    synchronized String status(ProviderPayout payout) {
        return paid.contains(payout.reference()) ? "paid" : "submitted";
    }

    synchronized List<ProviderPayout> untold() {
        return accepted.values().stream()
                .filter(payout -> !told.contains(payout.reference()))
                .toList();
    }

    synchronized List<ProviderPayout> all() {
        return List.copyOf(accepted.values());
    }

    @Override
    public void close() {
        log.close();
    }
}
