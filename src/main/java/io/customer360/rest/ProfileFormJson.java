package io.customer360.rest;

import io.customer360.rest.view.Label;
import java.util.List;

/**
 * The form of one field of a profile: a list of options, a search for people, or a text.
 *
 * @param withSource whether it is entered together with the system that it comes from
 * @param inAttributes whether it stands in the section of attributes
 */
public record ProfileFormJson(
        int customer,
        String field,
        Label label,
        int version,
        String value,
        List<OptionJson> options,
        boolean picker,
        String currentLabel,
        boolean typed,
        boolean withSource,
        String source,
        boolean inAttributes) {}
