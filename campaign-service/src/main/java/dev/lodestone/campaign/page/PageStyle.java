package dev.lodestone.campaign.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The files of the pages. The style stands inside each page, so that a page that is saved or printed keeps it. */
public final class PageStyle {
    static final String CSS = file("check.css");
    public static final String PLAN = file("plan.css");

    /** As a policy names them: by what they say. */
    static final String HASHES = hash(CSS) + " " + hash(PLAN);

    private PageStyle() {}

    static String file(String name) {
        try (InputStream file = PageStyle.class.getResourceAsStream("/page/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
