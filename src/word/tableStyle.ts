/** Style id of the tables that a house draws: what is known of them when a template is compiled. */
export const TABLE_STYLE = 'HouseTable';
