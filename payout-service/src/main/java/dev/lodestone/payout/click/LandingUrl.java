package dev.lodestone.payout.click;

/** The page a link leads to. */
final class LandingUrl {
    static final String PARAMETER = "ldst";

    private LandingUrl() {}

    /** Adds the token to the query and keeps the fragment last, where browsers expect it. */
    static String with(String url, String token) {
        int hash = url.indexOf('#');
        String page = hash < 0 ? url : url.substring(0, hash);
        String fragment = hash < 0 ? "" : url.substring(hash);
        String joint = page.indexOf('?') < 0 ? "?" : page.endsWith("?") || page.endsWith("&") ? "" : "&";
        return page + joint + PARAMETER + "=" + token + fragment;
    }
}
