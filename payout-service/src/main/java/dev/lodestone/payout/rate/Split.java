package dev.lodestone.payout.rate;

import dev.lodestone.kit.money.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/** Divides an amount by weights so that the parts add up to it exactly: largest remainder, ties to the lowest id. */
public record Split(NavigableMap<UUID, Long> weights) {
    public Split {
        weights = new TreeMap<>(weights);
        if (weights.values().stream().anyMatch(weight -> weight < 0))
            throw new IllegalArgumentException("Weight below zero");
        if (total(weights).signum() == 0) throw new IllegalArgumentException("Nobody has a weight");
    }

    public NavigableMap<UUID, Money> of(Money amount) {
        BigInteger magnitude = BigInteger.valueOf(amount.amount()).abs();
        BigInteger sum = total(weights);
        List<Part> parts = new ArrayList<>();
        weights.forEach((id, weight) -> parts.add(Part.of(id, magnitude.multiply(BigInteger.valueOf(weight)), sum)));
        long left = magnitude.longValueExact()
                - parts.stream().mapToLong(Part::floor).sum();
        parts.sort(Comparator.comparing(Part::remainder).reversed().thenComparing(Part::id));

        NavigableMap<UUID, Money> shares = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            long share = parts.get(i).floor() + (i < left ? 1 : 0);
            shares.put(parts.get(i).id(), Money.of(amount.isNegative() ? -share : share, amount.currency()));
        }
        return shares;
    }

    /**
     * Takes an amount back from what each part still holds. Working on what is left, instead of on a growing total,
     * keeps every step positive: largest remainder may shrink a share when the total grows.
     */
    public static NavigableMap<UUID, Money> takeBack(Map<UUID, Money> remaining, Money amount) {
        NavigableMap<UUID, Long> weights = new TreeMap<>();
        remaining.forEach((id, money) -> weights.put(id, money.amount()));
        if (BigInteger.valueOf(amount.amount()).compareTo(total(weights)) > 0) {
            throw new IllegalArgumentException("No more can be taken back than is left");
        }
        return new Split(weights).of(amount);
    }

    private static BigInteger total(NavigableMap<UUID, Long> weights) {
        return weights.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private record Part(UUID id, long floor, BigInteger remainder) {
        static Part of(UUID id, BigInteger numerator, BigInteger sum) {
            BigInteger[] divided = numerator.divideAndRemainder(sum);
            return new Part(id, divided[0].longValueExact(), divided[1]);
        }
    }
}
