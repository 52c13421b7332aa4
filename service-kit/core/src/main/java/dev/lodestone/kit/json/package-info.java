@NullMarked
package dev.lodestone.kit.json;

import org.jspecify.annotations.NullMarked;
