package io.customer360.rest;

import io.customer360.pulse.RiskCategory;
import io.customer360.pulse.RiskFactor;

/**
 * The form of a new or an existing risk category, or of a factor of one.
 *
 * @param id of the category; absent for a new one
 * @param category the category of a factor; absent for a category itself
 * @param factor id of the factor; absent for a new one, and for a category
 */
public record RiskFormJson(
        Integer id, int version, String name, boolean offered, String category, Integer factor) {

    /** A form of a new category. */
    static RiskFormJson blank(int version) {
        return new RiskFormJson(null, version, "", true, null, null);
    }

    /** A form with what a category has. */
    static RiskFormJson of(RiskCategory category, int version) {
        return new RiskFormJson(
                category.id().value(), version, category.name(), !category.retired(), null, null);
    }

    /** A form of a new factor. */
    static RiskFormJson blank(RiskCategory category, int version) {
        return new RiskFormJson(category.id().value(), version, "", true, category.name(), null);
    }

    /** A form with what a factor has. */
    static RiskFormJson of(RiskCategory category, RiskFactor factor, int version) {
        return new RiskFormJson(
                category.id().value(),
                version,
                factor.name(),
                !factor.retired(),
                category.name(),
                factor.id().value());
    }
}
