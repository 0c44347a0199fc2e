package io.customer360.rest;

import io.customer360.rest.input.Input;
import java.util.List;

/**
 * What somebody wants to be told, as a form sends it.
 *
 * @param inbox the kinds that are to be in the inbox
 * @param mail the kinds that are to be mailed
 */
public record NoticePreferencesInput(
        List<String> inbox, List<String> mail, String quiet, String from, String to, String digest)
        implements Input {}
