package dev.lodestone.campaign.pull.rules;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A versioned set of rules. Its hash names exactly the words that judged a text. */
public record RulePack(
        String id,
        String version,
        String hash,
        List<Rule> rules,
        Pattern offer,
        Map<String, Pattern> appeal,
        Map<String, List<String>> labels) {

    public static RulePack builtIn() {
        try (InputStream resource = RulePack.class.getResourceAsStream("/pull/core.rules")) {
            if (resource == null) throw new IllegalStateException("The built-in rule pack is missing");
            return parse(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static RulePack parse(String text) {
        return new RulePackReader(text).read(hash(text));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
