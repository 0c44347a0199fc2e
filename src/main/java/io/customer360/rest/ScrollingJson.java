package io.customer360.rest;

/** Whether somebody has all sections in one scroll. */
public record ScrollingJson(boolean on) {}
