package io.customer360.sandbox.ravenstack;

/** What became of a row. */
enum Outcome {
    STORED,
    ALREADY_THERE,
    /** Valid, and left in its file until the app has a place for it. */
    KEPT_FOR_LATER,
    REJECTED
}
