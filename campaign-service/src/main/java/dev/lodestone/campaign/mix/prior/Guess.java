package dev.lodestone.campaign.mix.prior;

/** An unknown that figures are multiplied with, its middle at 1. What names the same one is off together. */
public record Guess(String name, Estimate factor) {

    public static Guess of(String name, Estimate told) {
        return new Guess(name, told.times(1 / told.mid()));
    }
}
