package dev.lodestone.payout.click;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page a link leads to. */
final class LandingUrl {
    static final String PARAMETER = "ldst";
    private static final Pattern HOST = Pattern.compile("(https?://)([^/?#:]*)(.*)", Pattern.DOTALL);

    private LandingUrl() {}

    /** Adds the token to the query and keeps the fragment last, where browsers expect it. */
    static String with(String url, String token) {
        int hash = url.indexOf('#');
        String page = hash < 0 ? url : url.substring(0, hash);
        String fragment = hash < 0 ? "" : url.substring(hash);
        String joint = page.indexOf('?') < 0 ? "?" : page.endsWith("?") || page.endsWith("&") ? "" : "&";
        return ascii(page + joint + PARAMETER + "=" + token + fragment);
    }

    /** A header carries ASCII alone: the host as its IDNA name, whatever else is not ASCII as its escaped UTF-8. */
    private static String ascii(String url) {
        Matcher parts = HOST.matcher(url);
        return parts.matches() ? parts.group(1) + hostOf(parts.group(2)) + escaped(parts.group(3)) : escaped(url);
    }

    private static String hostOf(String host) {
        try {
            return isAscii(host) ? host : IDN.toASCII(host);
        } catch (IllegalArgumentException noName) {
            return escaped(host);
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    private static String escaped(String text) {
        if (isAscii(text)) return text;
        StringBuilder escaped = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            if (one > ' ' && one < 0x7F) escaped.append((char) one);
            else escaped.append("%%%02X".formatted(one));
        }
        return escaped.toString();
    }
}
