package io.customer360.churn;

/** How likely a customer is to leave, and how many points its signals come to. */
public record Risk(RiskLevel level, int points) {}
