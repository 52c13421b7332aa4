package dev.lodestone.neighbour;

public final class Neighbour {}
