package dev.lodestone.kit.audit;

import dev.lodestone.kit.secret.KeyedHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The seals of one workspace, one after the other: each stands for its entry and for the seal before it. */
final class SealChain {
    private static final int MOST_TOLD = 100;

    private final KeyedHash hash;
    private final List<Fault> faults = new ArrayList<>();
    private Seal last;

    /** A chain that goes on after a seal. */
    SealChain(KeyedHash hash, Optional<Seal> last) {
        this.hash = hash;
        this.last = last.orElse(new Seal(0, new UUID(0, 0), ""));
    }

    Seal seal(AuditEntryView entry) {
        last = new Seal(last.number() + 1, entry.id(), of(entry));
        return last;
    }

    /**
     * Compares a kept seal with what it stands for. The next is compared with this one as it is kept, to name only what is
     * wrong; what stands behind a gap cannot be compared.
     */
    void check(Seal kept, Optional<AuditEntryView> entry) {
        if (kept.number() != last.number() + 1) {
            tell(last.number() + 1, null, "seal-missing");
        } else if (entry.isEmpty()) {
            tell(kept.number(), kept.entryId(), "entry-missing");
        } else if (!of(entry.get()).equals(kept.seal())) {
            tell(kept.number(), kept.entryId(), "entry-changed");
        }
        last = kept;
    }

    Seal last() {
        return last;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private void tell(long number, @Nullable UUID entry, String fault) {
        if (faults.size() < MOST_TOLD) {
            faults.add(new Fault(number, entry, fault));
        }
    }

    private String of(AuditEntryView entry) {
        return hash.of(last.seal() + entry.text());
    }

    record Seal(long number, UUID entryId, String seal) {}

    /** @param entryId null when not even the seal is there that would tell it */
    record Fault(long number, @Nullable UUID entryId, String fault) {}
}
