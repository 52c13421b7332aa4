package dev.lodestone.local.job;

import java.util.UUID;

/** Everybody who takes part, each with an own token: the agency, a second person of it, the shop, and the creators. */
final class Desk {
    private final Endpoints at;
    private final Tokens tokens;
    private final String demo;

    /** @param demo names this run: the same name again repeats the same writes */
    Desk(Endpoints at, Tokens tokens, String demo) {
        this.at = at;
        this.tokens = tokens;
        this.demo = demo;
    }

    Endpoints at() {
        return at;
    }

    Api creators() {
        return new Api(at.creator(), () -> tokens.of("agency"), demo);
    }

    Api campaigns() {
        return new Api(at.campaign(), () -> tokens.of("agency"), demo);
    }

    Api payouts() {
        return new Api(at.payout(), () -> tokens.of("agency"), demo);
    }

    Api approver() {
        return new Api(at.payout(), () -> tokens.of("approver"), demo);
    }

    Api shop() {
        return new Api(at.payout(), () -> tokens.of("shop"), demo);
    }

    /** Campaign-service as this creator sees it. */
    Api creator(UUID creator) {
        return new Api(at.campaign(), () -> tokens.ofCreator(creator), demo);
    }

    /** Payout-service as this creator sees it: own earnings only. */
    Api earnings(UUID creator) {
        return new Api(at.payout(), () -> tokens.ofCreator(creator), demo);
    }
}
