@NullMarked
package dev.lodestone.bench.pull.learn;

import org.jspecify.annotations.NullMarked;
