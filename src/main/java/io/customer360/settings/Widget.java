package io.customer360.settings;

/** One titled block of the customer page. */
public record Widget(
        String key,
        Section section,
        Knowledge knowledge,
        Loading loading,
        String titleKey,
        Place place) {

    /** A widget among the blocks that fill its section. */
    public Widget(
            String key, Section section, Knowledge knowledge, Loading loading, String titleKey) {
        this(key, section, knowledge, loading, titleKey, Place.MAIN);
    }

    /** A small widget in the narrow column beside the others. */
    public static Widget tile(
            String key, Section section, Knowledge knowledge, Loading loading, String titleKey) {
        return new Widget(key, section, knowledge, loading, titleKey, Place.TILE);
    }
}
