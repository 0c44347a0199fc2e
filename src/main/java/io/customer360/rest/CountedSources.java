package io.customer360.rest;

import java.util.List;

/** Views of a feature that count what they hold of a customer. */
public interface CountedSources {

    /** What they count. */
    List<CountedSource> sources();
}
