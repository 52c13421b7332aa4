@NullMarked
package dev.lodestone.bench.mix.graph;

import org.jspecify.annotations.NullMarked;
