package dev.lodestone.campaign.pull.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code say} is how to begin a text with it, where it is clear in all circumstances; a phrase of {@code unless} makes an
 * ordinary sentence of what it touches, one of {@code doubtful} a vague label; {@code patterns} are RE2 expressions for
 * what words cannot say; a group narrows the match. After a word of {@code named} somebody has to be named. A phrase of
 * {@code branded} needs the brand beside it.
 */
public record Label(
        String language,
        @Nullable String say,
        List<String> phrases,
        @Nullable List<String> unless,
        @Nullable List<String> doubtful,
        @Nullable List<String> named,
        @Nullable List<String> branded,
        @Nullable List<String> patterns) {}
