package dev.lodestone.campaign.page;

/** An answer that people can read as well: asked for with {@code Accept: text/html}, it is a page of the same facts. */
public interface Paged {
    String page();
}
