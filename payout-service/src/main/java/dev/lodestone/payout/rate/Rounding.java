package dev.lodestone.payout.rate;

import java.math.BigInteger;

/** How the one rounding of a computation is done; recorded on the rule so that a result can be explained years later. */
public enum Rounding {
    HALF_EVEN,
    FLOOR;

    /** Divides two numbers that are not negative. */
    Divided divide(BigInteger numerator, BigInteger denominator) {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        boolean up = this == HALF_EVEN && roundsUp(parts[0], parts[1], denominator);
        BigInteger quotient = up ? parts[0].add(BigInteger.ONE) : parts[0];
        BigInteger discarded = up ? parts[1].subtract(denominator) : parts[1];
        return new Divided(quotient.longValueExact(), discarded.longValueExact());
    }

    private static boolean roundsUp(BigInteger quotient, BigInteger remainder, BigInteger denominator) {
        int comparison = remainder.shiftLeft(1).compareTo(denominator);
        return comparison > 0 || (comparison == 0 && quotient.testBit(0));
    }

    /** The remainder is what rounding took away (positive) or added (negative), in parts of the denominator. */
    record Divided(long quotient, long remainder) {}
}
