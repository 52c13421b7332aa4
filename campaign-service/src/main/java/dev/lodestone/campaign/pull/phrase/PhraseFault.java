package dev.lodestone.campaign.pull.phrase;

/** A phrase that cannot be read; the message says what is wrong and where. */
public final class PhraseFault extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    PhraseFault(String message) {
        super(message);
    }
}
