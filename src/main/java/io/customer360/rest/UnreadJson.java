package io.customer360.rest;

/**
 * How many notices the reader has not read.
 *
 * @param unread how many, counted up to one hundred
 * @param text the same as a badge has it; blank for none
 */
public record UnreadJson(int unread, String text) {}
