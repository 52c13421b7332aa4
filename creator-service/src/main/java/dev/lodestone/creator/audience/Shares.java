package dev.lodestone.creator.audience;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The known split of one audience. A part may be unknown, so shares may stay below the whole but never pass it. */
public record Shares(List<Share> all) {
    private static final Comparator<Share> ORDER = Comparator.comparing(Share::dimension)
            .thenComparing(Comparator.comparingInt(Share::basisPoints).reversed())
            .thenComparing(Share::key);

    public static final Shares NONE = new Shares(List.of());

    /** Ordered, so that equal splits are equal values. */
    public Shares {
        all = all.stream().sorted(ORDER).toList();
        check(all).stream().findFirst().ifPresent(fault -> {
            throw new IllegalArgumentException(fault.message());
        });
    }

    public record Fault(Dimension dimension, @Nullable String key, String code, String message) {}

    public static List<Fault> check(List<Share> shares) {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Map<Dimension, Integer> totals = new EnumMap<>(Dimension.class);
        for (Share share : shares) {
            single(share, seen.add(share.dimension() + "/" + share.key()), faults);
            totals.merge(share.dimension(), Math.clamp(share.basisPoints(), 0, Share.WHOLE), Integer::sum);
        }
        totals.forEach((dimension, total) -> {
            if (dimension.exclusive() && total > Share.WHOLE) {
                String message = "The shares by " + dimension.code() + " add up to " + total + ", more than 10000";
                faults.add(new Fault(dimension, null, "more-than-whole", message));
            }
        });
        return faults;
    }

    private static void single(Share share, boolean first, List<Fault> faults) {
        String by = share.dimension().code();
        if (!share.dimension().knows(share.key())) {
            faults.add(new Fault(share.dimension(), share.key(), "unknown-key", "Not a known " + by));
        }
        if (share.basisPoints() < 1 || share.basisPoints() > Share.WHOLE) {
            String message = "A share lies between 1 and 10000 basis points";
            faults.add(new Fault(share.dimension(), share.key(), "out-of-range", message));
        }
        if (!first) {
            faults.add(new Fault(share.dimension(), share.key(), "duplicate", "This " + by + " appears twice"));
        }
    }

    public List<Share> by(Dimension dimension) {
        return all.stream().filter(share -> share.dimension() == dimension).toList();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The other split takes the place of ours in each dimension it speaks about. */
    public Shares replacedBy(Shares other) {
        List<Share> kept = all.stream()
                .filter(share -> other.by(share.dimension()).isEmpty())
                .toList();
        List<Share> together = new ArrayList<>(kept);
        together.addAll(other.all());
        return new Shares(together);
    }
}
