package io.customer360.rest;

import io.customer360.rest.view.Label;
import io.customer360.settings.MembershipMode;
import io.customer360.settings.TicketSettings;
import java.util.List;
import java.util.stream.Stream;

/** Which tickets belong to a customer, which are escalated, and how old the copies are. */
public record TicketSettingsJson(
        int version, String mode, List<Mode> modes, String escalation, RefreshJson refresh) {

    /** One mode to choose from. */
    public record Mode(String name, Label label, Label help, boolean selected) {

        static Mode of(MembershipMode mode, MembershipMode chosen) {
            return new Mode(
                    mode.code(),
                    new Label(mode.code(), mode.textKey()),
                    new Label(mode.code(), mode.helpKey()),
                    mode == chosen);
        }
    }

    /** Copies the settings. */
    public static TicketSettingsJson of(TicketSettings settings, RefreshJson refresh) {
        return new TicketSettingsJson(
                settings.version(),
                settings.mode().code(),
                Stream.of(MembershipMode.values())
                        .map(mode -> Mode.of(mode, settings.mode()))
                        .toList(),
                settings.escalation(),
                refresh);
    }
}
