export const statuses = ['uncorroborated', 'corroborated', 'contested', 'retracted'];
export const roles = ['supports', 'denies', 'speculates', 'withdrawn'];
export const editKinds = ['softened', 'hardened', 'removed', 'added', 'reworded', 'retracted'];
