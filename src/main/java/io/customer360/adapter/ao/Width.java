package io.customer360.adapter.ao;

/** How wide columns of text are. Oracle counts bytes, of which a character takes up to three. */
public final class Width {

    /** What a column has to hold per character that validation lets through. */
    public static final int PER_CHARACTER = 3;

    /** The key of a user, whose length Jira decides; as wide as Active Objects allows. */
    public static final int USER_KEY = 450;

    private Width() {}
}
