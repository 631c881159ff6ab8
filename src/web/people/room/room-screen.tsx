import { useParams } from 'wouter';
import { RoomMapScreen } from './room-map-screen.tsx';
import { RoomPageScreen } from './room-page-screen.tsx';

/** The map of who decides, or the page made of it for one's manager. */
export default function RoomScreen() {
  const { part } = useParams<{ part?: string }>();
  return part === 'page' ? <RoomPageScreen /> : <RoomMapScreen />;
}
