package dev.lodestone.payout.ledger;

import dev.lodestone.kit.money.Money;
import java.util.List;
import java.util.UUID;

/** The four accounts of one creator in one currency, and every way money passes through them. */
public record Purse(UUID creator, String currency) {
    public Account pending() {
        return Account.pending(creator, currency);
    }

    public Account available() {
        return Account.available(creator, currency);
    }

    public Account inPayout() {
        return Account.inPayout(creator, currency);
    }

    public Account debt() {
        return Account.debt(creator, currency);
    }

    public List<Account> accounts() {
        return List.of(pending(), available(), inPayout(), debt());
    }

    public Posting earn(Source source, UUID brand, Money amount) {
        return Posting.of(PostingKind.EARNED, source)
                .move(amount, accrued(brand), pending())
                .build();
    }

    /** What is owed from an earlier take-back is repaid before anything becomes available. */
    public Posting release(Source source, Money amount, Book book) {
        Money repaid = repayable(amount, book);
        return Posting.of(PostingKind.RELEASED, source)
                .move(repaid, pending(), debt())
                .move(amount.minus(repaid), pending(), available())
                .build();
    }

    public Posting giveUpPending(PostingKind kind, Source source, UUID brand, Money amount) {
        return Posting.of(kind, source).move(amount, pending(), accrued(brand)).build();
    }

    /** Takes what is there and leaves the rest as debt, so that available never falls below zero. */
    public Posting takeBack(PostingKind kind, Source source, UUID brand, Money amount, Book book) {
        Money there = money(Math.min(amount.amount(), book.balance(available())));
        return Posting.of(kind, source)
                .move(there, available(), accrued(brand))
                .move(amount.minus(there), debt(), accrued(brand))
                .build();
    }

    public Posting reserve(Source source, Money amount) {
        return Posting.of(PostingKind.RESERVED, source)
                .move(amount, available(), inPayout())
                .build();
    }

    public Posting pay(Source source, String provider, Money amount) {
        return Posting.of(PostingKind.PAID, source)
                .move(amount, inPayout(), Account.clearing(provider, currency))
                .build();
    }

    /** A payout that ended without being paid: the money is the creator's again, less what is owed meanwhile. */
    public Posting unreserve(PostingKind kind, Source source, Money amount, Book book) {
        return comeBack(kind, source, inPayout(), amount, book);
    }

    public Posting returned(Source source, String provider, Money amount, Book book) {
        return comeBack(PostingKind.RETURNED, source, Account.clearing(provider, currency), amount, book);
    }

    private Posting comeBack(PostingKind kind, Source source, Account from, Money amount, Book book) {
        Money repaid = repayable(amount, book);
        return Posting.of(kind, source)
                .move(repaid, from, debt())
                .move(amount.minus(repaid), from, available())
                .build();
    }

    private Money repayable(Money amount, Book book) {
        return money(Math.min(amount.amount(), Math.negateExact(book.balance(debt()))));
    }

    private Account accrued(UUID brand) {
        return Account.accrued(brand, currency);
    }

    private Money money(long amount) {
        return Money.of(amount, currency);
    }
}
