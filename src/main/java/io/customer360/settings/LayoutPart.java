package io.customer360.settings;

import io.customer360.shared.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** A part of the layout that is put in order and switched off piece by piece. */
public enum LayoutPart {
    SECTIONS(Layout.SECTION_KEYS, Layout::sectionOrder),
    TILES(Layout.TILE_KEYS, Layout::tileOrder);

    private final List<String> keys;
    private final Function<Layout, Arrangement> arrangement;

    LayoutPart(List<String> keys, Function<Layout, Arrangement> arrangement) {
        this.keys = keys;
        this.arrangement = arrangement;
    }

    /** The part that an address names. */
    public static LayoutPart of(String code) {
        return Stream.of(values())
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Its name in input and output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Everything there is, in the shipped order. */
    List<String> keys() {
        return keys;
    }

    Arrangement of(Layout layout) {
        return arrangement.apply(layout);
    }
}
