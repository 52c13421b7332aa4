@NullMarked
package dev.lodestone.kit.audit;

import org.jspecify.annotations.NullMarked;
