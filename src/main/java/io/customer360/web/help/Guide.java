package io.customer360.web.help;

import java.util.List;

/** A guide as HTML, with its chapters, each of which can be linked to. */
public record Guide(String title, List<Chapter> chapters, String html) {

    /** A chapter by the anchor of its heading. */
    public record Chapter(String anchor, String title) {}
}
