@NullMarked
package dev.lodestone.bench.pull.gold;

import org.jspecify.annotations.NullMarked;
