package io.customer360.rest;

import io.customer360.rest.input.Input;
import java.util.List;

/** How people are told where they have not chosen, as the admin's form sends it. */
public record NoticeSettingsInput(
        String version,
        String mails,
        String bundle,
        List<String> inbox,
        List<String> mail,
        String quiet,
        String from,
        String to,
        String digest,
        String digestDay,
        String digestHour)
        implements Input {}
